# lifang_precompile(TARGET library|test): the headers that most sources read come to TARGET compiled
# (docs/decisions/0032-precompiled-headers.md). They are compiled once for all libraries and once, with Catch2, for all
# programs of tests: g++ takes no header compiled with -fPIC where it compiles with -fPIE.
set(standard_headers <algorithm> <array> <chrono> <cmath> <cstdint> <filesystem> <functional> <limits> <map> <memory>
    <optional> <set> <span> <string> <string_view> <utility> <variant> <vector> <fmt/format.h>)

function(lifang_precompile target kind)
  if(NOT LIFANG_PRECOMPILED)
    return()
  endif()
  if(NOT TARGET precompiled_for_${kind})
    set(source "${PROJECT_BINARY_DIR}/precompiled_for_${kind}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "int main() {}\n")
    if(kind STREQUAL test)
      add_executable(precompiled_for_test EXCLUDE_FROM_ALL "${source}")
      target_link_libraries(precompiled_for_test PRIVATE Catch2::Catch2)
      target_precompile_headers(precompiled_for_test PRIVATE ${standard_headers} <catch2/catch.hpp>)
    else()
      add_library(precompiled_for_library OBJECT EXCLUDE_FROM_ALL "${source}")
      target_precompile_headers(precompiled_for_library PRIVATE ${standard_headers})
    endif()
    target_link_libraries(precompiled_for_${kind} PRIVATE lifang_flags fmt::fmt)
    set_target_properties(precompiled_for_${kind} PROPERTIES AUTOMOC OFF)
  endif()
  target_precompile_headers(${target} REUSE_FROM precompiled_for_${kind})
endfunction()
