#include "input/pdf_fonts.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(PdfFonts, ReadsNames) {
  const struct {
    const char* name;
    const char* expected;  // b bold, i italic, s serif, m monospace, c small capitals
  } rows[] = {
      {"ABCDEF+Times-Bold", "bs"},
      {"TimesNewRomanPS-BoldItalicMT", "bis"},
      {"ArialMT", ""},
      {"Arial,Bold", "b"},
      {"CMBX12", "bs"},
      {"CMTI10", "is"},
      {"CMSL10", "i"},
      {"CMR10", "s"},
      {"CMTT9", "m"},
      {"CMCSC10", "c"},
      {"NimbusRomNo9L-Medi", "bs"},
      {"NimbusRomNo9L-ReguItal", "is"},
      {"NimbusRomNo9L-MediItal", "bis"},
      {"Roboto-Medium", ""},
      {"Univers-Black", "b"},
      {"OpenSans-Semibold", "b"},
      {"Courier-Oblique", "im"},
      {"DejaVuSansMono", "m"},
      {"MonotypeCorsiva", ""},
      {"HelveticaNeue-It", "i"},
      {"MyriadPro-BdIt", "bi"},
      {"Lato-BoldItalic", "bi"},
      {"LinLibertineT-SC", "sc"},
      {"GaramondPremrPro-Smbd", "s"},
      {"BergamoSmallCaps", "c"},
      {"Futura-AllCaps", ""},
      {"Noto-Sans-CJK-SC", ""},
  };
  for (const auto& row : rows) {
    const Font f = describe_font({row.name, 0, 0, 0});
    std::string got;
    if (f.bold) got += 'b';
    if (f.italic) got += 'i';
    if (f.serif) got += 's';
    if (f.monospace) got += 'm';
    if (f.small_caps) got += 'c';
    EXPECT_EQ(got, row.expected) << row.name;
    EXPECT_EQ(f.name.find('+'), f.name.npos);
  }
}

TEST(PdfFonts, ReadsFlags) {
  EXPECT_TRUE(describe_font({"F", 1u << 18, 0, 0}).bold);
  EXPECT_TRUE(describe_font({"F", 0, 700, 0}).bold);
  EXPECT_FALSE(describe_font({"F", 0, 500, 0}).bold);
  EXPECT_TRUE(describe_font({"F", 0, 0, -12}).italic);
  EXPECT_TRUE(describe_font({"F", 1u << 6, 0, 0}).italic);
  EXPECT_TRUE(describe_font({"F", 1u << 1, 0, 0}).serif);
  EXPECT_TRUE(describe_font({"F", 1u << 0, 0, 0}).monospace);
  EXPECT_FALSE(describe_font({"ArialMT", 1u << 0, 0, 0}).monospace);
}

}  // namespace
}  // namespace lectern
