# Builds tables, lists and grammars into the program, each kind as one C++ file that is made again when a file changes.

# lectern_embedded(NAME HEADER TYPE ROWS): NAME.cpp with the function NAME(), declared in HEADER; ROWS names the variable
# that holds its rows, a string literal for each language.
function(lectern_embedded name header type rows_variable)
  string(CONCAT text "#include \"stages/simplify/${header}\"\n\nusing namespace std::string_view_literals;\n\n"
    "namespace lectern {\n\nconst std::vector<${type}>& ${name}() {\n  static const std::vector<${type}> all = {\n"
    "${${rows_variable}}  };\n  return all;\n}\n\n}  // namespace lectern\n")
  file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/${name}.cpp" CONTENT "${text}" @ONLY)
  target_sources(lectern_stages PRIVATE "${PROJECT_BINARY_DIR}/${name}.cpp")
endfunction()

# lectern_embedded_texts(NAME HEADER TYPE FILES): the same of texts, a file CODE.* for each language.
function(lectern_embedded_texts name header type files)
  set(rows "")
  file(GLOB paths CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/stages/simplify/${files}")
  foreach(path ${paths})
    get_filename_component(language "${path}" NAME_WE)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${path}")
    file(READ "${path}" text)
    string(APPEND rows "      {\"${language}\", R\"words(${text})words\"},\n")
  endforeach()
  lectern_embedded(${name} ${header} ${type} rows)
endfunction()

lectern_embedded_texts(word_lists word_frequency.h WordList word_lists/*.txt)
lectern_embedded_texts(word_table_texts word_table.h TableText word_tables/*.tsv)
lectern_embedded_texts(lexicon_table_texts lexicon_table.h TableText lexicon_tables/*.tsv)
lectern_embedded_texts(clause_table_texts clause_table.h TableText clause_tables/*.tsv)
lectern_embedded_texts(inflection_table_texts inflection_table.h TableText inflection_tables/*.tsv)

# Grammars are compiled with cg-comp first.
find_program(CG_COMP cg-comp REQUIRED)
set(grammars "")
file(GLOB paths CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/stages/simplify/grammars/*.cg3")
foreach(path ${paths})
  get_filename_component(language "${path}" NAME_WE)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${path}")
  set(compiled "${PROJECT_BINARY_DIR}/${language}.cg3b")
  execute_process(COMMAND "${CG_COMP}" "${path}" "${compiled}" RESULT_VARIABLE failed ERROR_VARIABLE said OUTPUT_QUIET)
  if(failed)
    message(FATAL_ERROR "cg-comp does not take ${path}:\n${said}")
  endif()
  file(READ "${compiled}" bytes HEX)
  string(REGEX REPLACE "(..)" "\\\\x\\1" bytes "${bytes}")
  string(APPEND grammars "      {\"${language}\", \"${bytes}\"sv},\n")
endforeach()
lectern_embedded(compiled_grammars constraint_grammar.h CompiledGrammar grammars)
