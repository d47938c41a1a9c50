# Compiles grammars/*.cg3 with cg-comp and builds them into the program: one C++ file of string literals, made again when
# one of them changes.
find_program(CG_COMP cg-comp REQUIRED)
set(lectern_grammars "${PROJECT_BINARY_DIR}/grammars.cpp")
set(lectern_grammars_rows "")
file(GLOB grammars CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/stages/simplify/grammars/*.cg3")
foreach(grammar ${grammars})
  get_filename_component(language "${grammar}" NAME_WE)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${grammar}")
  set(compiled "${PROJECT_BINARY_DIR}/${language}.cg3b")
  execute_process(COMMAND "${CG_COMP}" "${grammar}" "${compiled}" RESULT_VARIABLE failed ERROR_VARIABLE said OUTPUT_QUIET)
  if(failed)
    message(FATAL_ERROR "cg-comp does not take ${grammar}:\n${said}")
  endif()
  file(READ "${compiled}" bytes HEX)
  string(REGEX REPLACE "(..)" "\\\\x\\1" bytes "${bytes}")
  string(APPEND lectern_grammars_rows "      {\"${language}\", \"${bytes}\"sv},\n")
endforeach()
string(CONCAT lectern_grammars_text "#include \"stages/simplify/constraint_grammar.h\"\n\n"
  "using namespace std::string_view_literals;\n\nnamespace lectern {\n\n"
  "const std::vector<CompiledGrammar>& compiled_grammars() {\n  static const std::vector<CompiledGrammar> all = {\n"
  "${lectern_grammars_rows}  };\n  return all;\n}\n\n}  // namespace lectern\n")
file(CONFIGURE OUTPUT "${lectern_grammars}" CONTENT "${lectern_grammars_text}" @ONLY)
target_sources(lectern_stages PRIVATE "${lectern_grammars}")
