# What the program answers without a screen: exit codes, and no picture from a renderer that cannot draw the map.
function(expect code text)
  execute_process(COMMAND ${VIEWER} ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE err)
  if(NOT result EQUAL code OR NOT "${out}${err}" MATCHES "${text}")
    message(FATAL_ERROR "lifang-viewer ${ARGN}: expected exit ${code} and '${text}', got exit ${result}:\n${out}${err}")
  endif()
endfunction()

expect(0 "lifang-viewer [0-9]" --version)
expect(2 "WIDTHxHEIGHT" --size huge)
expect(2 "name the plan file" --screenshot picture.png)
expect(2 "name the plan file" --self-test)
expect(2 "from 1" --layout 0)
expect(3 "no_such_plan" "${FOLDER}/no_such_plan.gpkg" --screenshot "${FOLDER}/picture.png")
