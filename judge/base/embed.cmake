# Writes OUTPUT, a source file that holds the text of each of CATALOGUES.
set(text "#include <vector>\n#include <string_view>\n\nnamespace judge {\nstd::vector<std::string_view> zh_catalogues();\nstd::vector<std::string_view> zh_catalogues() {\n  return {\n")
foreach(file IN LISTS CATALOGUES)
  file(READ ${file} content)
  string(APPEND text "R\"JSON(${content})JSON\",\n")
endforeach()
string(APPEND text "  };\n}\n}  // namespace judge\n")
file(WRITE ${OUTPUT} "${text}")
