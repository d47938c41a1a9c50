// Writes repairs.jsonl. Keeps the record's order and never leaves anything out.
// Tested by output/repairs_writer_test.cpp.
#include "output/repairs_writer.h"

#include <nlohmann/json.hpp>

namespace lectern {
namespace {

using Json = nlohmann::ordered_json;

void add_place(Json& line, int page, const Box& box) {
  if (page > 0) line["page"] = page;
  if (box.empty()) return;
  const Box b = hundredth(box);
  line["box"] = {b.x0, b.y0, b.x1, b.y1};
}

void add_line(std::string& out, const Json& line) {
  out += line.dump(-1, ' ', false, Json::error_handler_t::replace);
  out += '\n';
}

}  // namespace

std::string write_repairs(const Record& record) {
  std::string out;
  for (const Repair& repair : record.repairs) {
    Json line = {{"kind", "repair"}, {"rule", repair.rule}};
    add_place(line, repair.page, repair.box);
    line["before"] = repair.before;
    line["after"] = repair.after;
    line["confidence"] = hundredth(repair.confidence);
    line["witness"] = repair.witness;
    add_line(out, line);
  }
  for (const Warning& warning : record.warnings) {
    Json line = {{"kind", "warning"}, {"code", warning.code}};
    add_place(line, warning.page, warning.box);
    line["message"] = warning.message;
    add_line(out, line);
  }
  for (const DoubtfulWord& w : record.words) {
    Json line = {{"kind", "unclear"}};
    add_place(line, w.page, w.box);
    line["text"] = w.text;
    line["line"] = w.line;
    line["others"] = w.others;
    line["confidence"] = hundredth(w.confidence);
    add_line(out, line);
  }
  for (const DoubtfulRegion& d : record.doubts) {
    Json line = {{"kind", "doubt"}, {"rule", rule_of(d.doubt).id}};
    add_place(line, d.page, d.box);
    line["region"] = seen_kind_name(d.kind);
    line["text"] = d.text;
    line["confidence"] = confidence_of(d.doubt);
    add_line(out, line);
  }
  return out;
}

}  // namespace lectern
