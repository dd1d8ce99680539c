# lifang_embed(TARGET HEADER FILE...): writes HEADER (below the build's engine/ folder) with one
# `std::string_view` table entry per text file, so that the program needs no data folder beside it.
# In HEADER: namespace lifang::embedded { struct File { std::string_view name, text; }; inline constexpr File <stem>[] }.
function(lifang_embed target header)
  get_filename_component(table "${header}" NAME_WE)
  set(body "// made from text files by scripts/cmake/embed.cmake\n#pragma once\n#include <string_view>\n\nnamespace lifang::embedded {\n\nstruct ${table}_file {\n    std::string_view name;\n    std::string_view text;\n};\n\ninline constexpr ${table}_file ${table}[] = {\n")
  foreach(file IN LISTS ARGN)
    get_filename_component(name "${file}" NAME)
    file(READ "${file}" text)
    string(APPEND body "    {\"${name}\", R\"embedded(${text})embedded\"},\n")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  endforeach()
  string(APPEND body "};\n\n}  // namespace lifang::embedded\n")
  file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/engine/${header}" CONTENT "${body}" @ONLY)
  target_include_directories(${target} PRIVATE "${PROJECT_BINARY_DIR}/engine")
endfunction()
