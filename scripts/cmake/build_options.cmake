# What every target is built with. Options a person may set:
option(LIFANG_TESTS "build the tests" ON)
option(LIFANG_VIEWER "build lifang-viewer (needs Qt 6)" ON)
option(LIFANG_SANITIZE "address and undefined-behaviour sanitizers" OFF)
option(LIFANG_SANITIZE_LESS "with LIFANG_SANITIZE: without the checks of docs/decisions/0042" OFF)
option(LIFANG_FUZZ "with LIFANG_SANITIZE and clang: the fuzz targets, and libraries that tell them where they have been" OFF)
option(LIFANG_THREADS_SANITIZE "thread sanitizer; not with LIFANG_SANITIZE" OFF)
option(LIFANG_WERROR "warnings are errors" OFF)
option(LIFANG_LTO "link-time optimization" OFF)
option(LIFANG_PRECOMPILED "precompiled headers" OFF)
option(LIFANG_UNITY "sources compiled together, where no name meets another (docs/decisions/0053)" OFF)
option(LIFANG_INSTALL "rules to install and to make packages; manual pages are made with the programs" ON)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(LIFANG_SANITIZE)  # such programs are for tests; their pages would be made at each link
  set(LIFANG_INSTALL OFF)
endif()
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(LIFANG_CCACHE ccache)
if(LIFANG_CCACHE)
  set(launcher "${LIFANG_CCACHE}")
  if(LIFANG_PRECOMPILED)  # ccache has to be told that no macro of ours and no time of day changes these headers
    set(launcher "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${LIFANG_CCACHE}")
  endif()
  set(CMAKE_C_COMPILER_LAUNCHER "${launcher}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${launcher}")
endif()

add_library(lifang_flags INTERFACE)
target_compile_options(lifang_flags INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
                       # g++ 12 sees overlaps in string concatenation that are not there (GCC bug 105651)
                       -Wno-restrict
                       # same bytes on every machine: no fused multiply-add where the source has none
                       -ffp-contract=off)
if(NOT LIFANG_UNITY)  # there the name of a local may be that of another source
  target_compile_options(lifang_flags INTERFACE -Wshadow)
endif()
if(LIFANG_WERROR)
  target_compile_options(lifang_flags INTERFACE -Werror)
endif()
if(LIFANG_SANITIZE)
  # with sanitizers g++ 12 mistakes std::optional and std::regex for uninitialized memory
  target_compile_options(lifang_flags INTERFACE -Wno-maybe-uninitialized)
  # g++ counts a number that the type it is made into does not hold among `undefined` for whole numbers only
  target_compile_options(lifang_flags INTERFACE -fsanitize=address,undefined,float-cast-overflow
                         -fno-sanitize-recover=undefined,float-cast-overflow -fno-omit-frame-pointer)
  target_link_options(lifang_flags INTERFACE -fsanitize=address,undefined)
  if(LIFANG_SANITIZE_LESS)
    # -Wno-…: without these checks g++ 12 inlines string concatenation further and sees writes that are not there (GCC bug 105651)
    target_compile_options(lifang_flags INTERFACE -fno-sanitize=null,alignment,object-size,vptr
                           -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
  endif()
  # The sanitizers' tables hold three million addresses. A program that may stand anywhere has to move all of them at each
  # start, which took a third of the time of a command that does little.
  target_link_options(lifang_flags INTERFACE -no-pie)
endif()
if(LIFANG_FUZZ)
  target_compile_options(lifang_flags INTERFACE -fsanitize=fuzzer-no-link -Wno-unknown-warning-option)
endif()
if(LIFANG_THREADS_SANITIZE)
  set(LIFANG_INSTALL OFF)
  # -Wno-tsan: fences, which the sanitizer does not follow, are used by headers of TBB and of the standard library only
  target_compile_options(lifang_flags INTERFACE -fsanitize=thread -fno-omit-frame-pointer -Wno-tsan)
  target_link_options(lifang_flags INTERFACE -fsanitize=thread)
endif()
if(LIFANG_LTO)
  set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
  # g++ 12 may end in an internal error (ipa-param-manipulation.cc, record_argument_state) where this pass meets inlining
  # across files
  add_compile_options(-fno-ipa-sra)
  add_link_options(-fno-ipa-sra)
endif()
