// Writes what was seen as JSON. Leaves nothing out. Tested by regions_json_test.cpp.
#include "output/regions_json.h"

#include <nlohmann/json.hpp>

namespace lectern {
namespace {

using Json = nlohmann::ordered_json;

Json box(const Box& b) { return {b.x0, b.y0, b.x1, b.y1}; }

Json lines(const std::vector<SeenLine>& all) {
  Json out = Json::array();
  for (const SeenLine& l : all) {
    Json line{{"box", box(l.box)}, {"baseline", l.baseline}, {"text", l.text}};
    if (l.rotation != 0) line["rotation"] = l.rotation;
    if (l.rtl) line["direction"] = "rtl";
    if (l.glued) line["glued"] = true;
    out.push_back(std::move(line));
  }
  return out;
}

Json region(const SeenRegion& r, const std::string& id, std::size_t index) {
  Json out{{"id", id}, {"index", index}, {"kind", seen_kind_name(r.kind)}};
  if (r.level > 0) out["level"] = r.level;
  if (!r.label.empty()) out["label"] = r.label;
  if (r.continues) out["continues"] = true;
  out["box"] = box(r.box);
  if (!r.column.empty()) out["column"] = box(r.column);
  out["confidence"] = confidence_of(r.doubt);
  if (r.doubt != Doubt::none) out["doubt"] = {{"id", rule_of(r.doubt).id}, {"reason", rule_of(r.doubt).reason}};
  if (!r.description.empty()) out["description"] = r.description;
  if (!r.lines.empty()) out["text"] = text_of(r.lines), out["lines"] = lines(r.lines);
  for (const SeenCell& c : r.cells)
    out["cells"].push_back({{"row", c.row + 1},
                            {"column", c.column + 1},
                            {"rows", c.rows},
                            {"columns", c.columns},
                            {"header", c.header},
                            {"box", box(c.box)},
                            {"lines", lines(c.lines)}});
  std::size_t n = 0;
  for (const SeenRegion& inner : r.inside) {
    ++n;
    out["regions"].push_back(region(inner, id + "." + std::to_string(n), n));
  }
  return out;
}

Json regions(const std::vector<SeenRegion>& all, const std::string& lead) {
  Json out = Json::array();
  std::size_t n = 0;
  for (const SeenRegion& r : all) {
    ++n;
    out.push_back(region(r, lead + std::to_string(n), n));
  }
  return out;
}

}  // namespace

std::string write_regions_json(const SourceInfo& source, const std::string& language, std::size_t page_count,
                               const std::vector<SeenPage>& pages) {
  Json out{{"format", "lectern-regions"},
           {"version", 1},
           {"source", {{"name", source.name}, {"sha256", source.sha256}}},
           {"language", language},
           {"page_count", page_count},
           {"pages", Json::array()}};
  for (const SeenPage& p : pages) {
    const std::string id = "p" + std::to_string(p.number);
    out["pages"].push_back({{"number", p.number},
                            {"label", p.label},
                            {"width", p.width},
                            {"height", p.height},
                            {"regions", regions(p.regions, id + "r")},
                            {"furniture", regions(p.furniture, id + "f")}});
  }
  return out.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace lectern
