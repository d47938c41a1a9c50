# Builds clause_tables/*.tsv into the program: one C++ file of raw string literals, made again when one of them changes.
set(lectern_clauses "${PROJECT_BINARY_DIR}/clause_tables.cpp")
set(lectern_clauses_rows "")
file(GLOB tables CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/stages/simplify/clause_tables/*.tsv")
foreach(table ${tables})
  get_filename_component(language "${table}" NAME_WE)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${table}")
  file(READ "${table}" text)
  string(APPEND lectern_clauses_rows "      {\"${language}\", R\"words(${text})words\"},\n")
endforeach()
string(CONCAT lectern_clauses_text "#include \"stages/simplify/clause_table.h\"\n\nnamespace lectern {\n\n"
  "const std::vector<ClauseTableText>& clause_table_texts() {\n  static const std::vector<ClauseTableText> all = {\n"
  "${lectern_clauses_rows}  };\n  return all;\n}\n\n}  // namespace lectern\n")
file(CONFIGURE OUTPUT "${lectern_clauses}" CONTENT "${lectern_clauses_text}" @ONLY)
target_sources(lectern_stages PRIVATE "${lectern_clauses}")
