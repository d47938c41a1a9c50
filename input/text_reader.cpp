// Reads a text extract: the encoding is found by ICU. Never guesses at single bytes: the whole file is read one way,
// and the record says which when it is not UTF-8. Tested by text_reader_test.cpp and fuzz_extract.
#include "input/text_reader.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

#include "input/digest.h"
#include "stages/error.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kSample = 1u << 16;  // bytes that the detector is shown: more tell it no more

bool is_utf8(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> utf8(ucnv_open("UTF-8", &status), ucnv_close);
  if (U_FAILURE(status)) return false;
  ucnv_setToUCallBack(utf8.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  std::vector<UChar> out(4096);
  const char *source = bytes.data(), *end = source + bytes.size();
  do {
    UChar* target = out.data();
    status = U_ZERO_ERROR;
    ucnv_toUnicode(utf8.get(), &target, out.data() + out.size(), &source, end, nullptr, true, &status);
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  return U_SUCCESS(status);
}

std::string converted(std::string_view bytes, const char* encoding) {
  std::string out;
  const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), encoding);
  text.toUTF8String(out);
  return out;
}

std::string detected(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), ucsdet_close);
  // Lines of plain letters say nothing of an encoding: only those with other bytes are shown.
  std::string sample;
  for (std::size_t at = 0; at < bytes.size() && sample.size() < kSample;) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    const std::string_view line = bytes.substr(at, end - at);
    if (std::any_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
      sample.append(line.substr(0, kSample)).push_back('\n');
    at = end + 1;
  }
  if (sample.empty()) return "UTF-8";
  ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  const char* name = match ? ucsdet_getName(match, &status) : nullptr;
  if (U_FAILURE(status) || !name) return "windows-1252";
  std::string found = name;
  // Windows-1252 has letters and quotes where Latin-1 has control codes that no text holds.
  if (found == "ISO-8859-1" || found == "UTF-8") found = "windows-1252";
  // The detector does not know the Macintosh's encoding: there the bytes 0x80 to 0x9F are letters inside of words.
  if (found.starts_with("windows-1252")) {
    std::size_t inside = 0, upper = 0;
    for (std::size_t i = 1; i + 1 < sample.size(); ++i) {
      const auto c = static_cast<unsigned char>(sample[i]);
      const auto letter = [](char x) { return (x >= 'a' && x <= 'z') || (x >= 'A' && x <= 'Z'); };
      if (c < 0x80 || !letter(sample[i - 1]) || !letter(sample[i + 1])) continue;
      if (c >= 0xC0) ++upper;
      else if (c <= 0x9F && c != 0x92) ++inside;  // 0x92: an apostrophe
    }
    if (inside > upper) found = "macintosh";
  }
  return found;
}

}  // namespace

std::string decode_text(std::string_view bytes, std::string& encoding) {
  const auto starts = [&](std::string_view mark) { return bytes.starts_with(mark); };
  if (starts("\xEF\xBB\xBF")) {
    encoding = "UTF-8";
    bytes.remove_prefix(3);
    return std::string(bytes);
  }
  if (starts(std::string_view("\xFF\xFE\0\0", 4))) return converted(bytes, (encoding = "UTF-32LE").c_str());
  if (starts("\xFF\xFE")) return converted(bytes.substr(2), (encoding = "UTF-16LE").c_str());
  if (starts("\xFE\xFF")) return converted(bytes.substr(2), (encoding = "UTF-16BE").c_str());
  // Zeros at every other place: UTF-16 without its mark.
  std::size_t even = 0, odd = 0;
  const std::size_t sample = std::min(bytes.size(), kSample);
  for (std::size_t i = 0; i < sample; ++i)
    if (bytes[i] == 0) ++(i % 2 == 0 ? even : odd);
  if (even + odd > 0) {
    if (std::max(even, odd) * 4 < sample || std::min(even, odd) * 8 > std::max(even, odd))
      throw Error(ErrorCode::damaged,
                  "this is no text: it holds zero bytes; \"lectern formats\" lists what can be read");
    return converted(bytes, (encoding = odd > even ? "UTF-16LE" : "UTF-16BE").c_str());
  }
  if (is_utf8(bytes)) {
    encoding = "UTF-8";
    return std::string(bytes);
  }
  encoding = detected(bytes);
  return converted(bytes, encoding.c_str());
}

Extract read_text(std::string_view bytes, std::string name, Record& record) {
  std::string encoding;
  Extract extract = extract_of(to_utf32(decode_text(bytes, encoding)));
  extract.source.name = std::move(name);
  extract.source.sha256 = sha256(bytes);
  extract.source.format = extract.markdown ? "Markdown extract" : "text extract";
  if (encoding != "UTF-8")
    record.remarks.push_back("The text is not in UTF-8; it was read as " + encoding +
                             ". Where letters with accents look wrong, save the file as UTF-8 and convert it again.");
  return extract;
}

}  // namespace lectern
