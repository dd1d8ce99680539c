# lifang_unity(TARGET): where LIFANG_UNITY asks for it, up to ten sources of TARGET are compiled as one
# (docs/decisions/0053-unity-builds.md).
function(lifang_unity target)
  if(NOT LIFANG_UNITY)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  list(FILTER sources EXCLUDE REGEX "^${PROJECT_BINARY_DIR}|_autogen|qmltyperegistrations")  # made while building
  execute_process(COMMAND python3 "${PROJECT_SOURCE_DIR}/scripts/cmake/unity_groups.py" 10 ${sources}
                  WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" OUTPUT_VARIABLE lines OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE "\n" ";" lines "${lines}")
  while(lines)
    list(POP_FRONT lines group source)
    set_source_files_properties("${source}" TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP "${group}")
  endwhile()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
