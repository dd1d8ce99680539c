# lifang_stage(NAME [ROOMS room...] [USES stage...] [LINKS library...])
#
# Declares the stage in the current folder as the static library lifang_NAME from all .cpp files below it, on the stages it
# USES and the outside libraries it LINKS (private: they stay out of its headers). A stage that is not declared before
# this one cannot be used: configuring stops, so the order in engine/CMakeLists.txt is the order of the data. A ctest
# per stage holds its #include lines against the same list (scripts/cmake/check_arrows.cmake). A large stage has ROOMS, its
# folders, in the order of their arrows: a room may include those before it in the list, the stage's own files all.
function(lifang_stage name)
  cmake_parse_arguments(arg "" "" "ROOMS;USES;LINKS" ${ARGN})
  foreach(used IN LISTS arg_USES)
    if(NOT TARGET lifang_${used})
      message(FATAL_ERROR "stage '${name}' uses '${used}', which is not declared before it: arrows point one way")
    endif()
  endforeach()
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  # one more source that includes every header of the stage: none may lean on what its readers include
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}/engine" *.hpp)
  list(TRANSFORM headers REPLACE "(.+)" "#include \"\\1\"")
  list(JOIN headers "\n" headers)
  file(CONFIGURE OUTPUT all_headers.cpp CONTENT "${headers}\n" @ONLY)
  add_library(lifang_${name} STATIC ${sources} "${CMAKE_CURRENT_BINARY_DIR}/all_headers.cpp")
  lifang_precompile(lifang_${name} library)
  lifang_unity(lifang_${name})
  set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/all_headers.cpp" PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  target_include_directories(lifang_${name} PUBLIC "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/engine>"
                             "$<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/engine>" "$<INSTALL_INTERFACE:include/lifang>")
  list(TRANSFORM arg_USES PREPEND lifang_ OUTPUT_VARIABLE used_libraries)
  target_link_libraries(lifang_${name} PUBLIC ${used_libraries} PRIVATE $<BUILD_INTERFACE:lifang_flags> ${arg_LINKS})
  set_target_properties(lifang_${name} PROPERTIES EXPORT_NAME ${name})
  set_property(GLOBAL APPEND PROPERTY LIFANG_STAGES ${name})
  if(LIFANG_TESTS)
    string(REPLACE ";" "," uses "${arg_USES}")
    string(REPLACE ";" "," rooms "${arg_ROOMS}")
    add_test(NAME arrows.${name}
             COMMAND ${CMAKE_COMMAND} -DSTAGE=${name} -DFOLDER=${CMAKE_CURRENT_SOURCE_DIR} -DUSES=${uses} -DROOMS=${rooms}
                     -P ${PROJECT_SOURCE_DIR}/scripts/cmake/check_arrows.cmake)
    set_tests_properties(arrows.${name} PROPERTIES LABELS fast)
  endif()
endfunction()

# lifang_test(NAME [USES stage...] [LINKS library...]): the Catch2 program test_NAME of the .cpp files below the
# current folder, each of its cases a ctest "NAME.sentence".
function(lifang_test name)
  cmake_parse_arguments(arg "" "" "USES;LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp)
  add_executable(test_${name} ${sources})
  target_include_directories(test_${name} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
  list(TRANSFORM arg_USES PREPEND lifang_ OUTPUT_VARIABLE used_libraries)
  target_link_libraries(test_${name} PRIVATE lifang_flags test_support ${used_libraries} ${arg_LINKS})
  lifang_precompile(test_${name} test)
  lifang_unity(test_${name})
  lifang_discover_cases(test_${name} ${name})
endfunction()

# lifang_discover_cases(PROGRAM PREFIX): the cases of a Catch2 program as ctests, labelled `slow` where they have the tag
# [slow] and `fast` elsewhere (docs/decisions/0029-cases-are-tests.md). Where no source has the tag, the slow ones are not
# asked for: Catch's script warns of an empty list. ctest starts those of a higher COST first, so that no long one is waited
# for at the end.
function(lifang_discover_cases program prefix)
  get_target_property(sources ${program} SOURCES)
  set(slow "")
  foreach(source IN LISTS sources)
    file(STRINGS "${source}" tagged REGEX "\\[slow\\]")
    list(APPEND slow ${tagged})
  endforeach()
  set(unhidden "~[.]")
  set(options TEST_PREFIX "${prefix}." EXTRA_ARGS --warn NoTests PROPERTIES LABELS)
  if(slow)
    catch_discover_tests(${program} TEST_SPEC "[slow]${unhidden}" ${options} slow COST 20)
    set(unhidden "~[slow]${unhidden}")
  endif()
  catch_discover_tests(${program} TEST_SPEC "${unhidden}" ${options} fast)
endfunction()
