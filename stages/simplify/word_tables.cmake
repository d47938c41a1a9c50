# Builds word_tables/*.tsv into the program: one C++ file of raw string literals, made again when one of them changes.
set(lectern_tables "${PROJECT_BINARY_DIR}/word_tables.cpp")
set(lectern_tables_rows "")
file(GLOB tables CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/stages/simplify/word_tables/*.tsv")
foreach(table ${tables})
  get_filename_component(language "${table}" NAME_WE)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${table}")
  file(READ "${table}" text)
  string(APPEND lectern_tables_rows "      {\"${language}\", R\"words(${text})words\"},\n")
endforeach()
string(CONCAT lectern_tables_text "#include \"stages/simplify/word_table.h\"\n\nnamespace lectern {\n\n"
  "const std::vector<WordTableText>& word_table_texts() {\n  static const std::vector<WordTableText> all = {\n"
  "${lectern_tables_rows}  };\n  return all;\n}\n\n}  // namespace lectern\n")
file(CONFIGURE OUTPUT "${lectern_tables}" CONTENT "${lectern_tables_text}" @ONLY)
target_sources(lectern_stages PRIVATE "${lectern_tables}")
