# Manual pages in both languages, and completion for bash, zsh and fish: made by the programs themselves right after they are
# built, so that they say what the programs take. lifang_pages(PROGRAM COMPONENT).
function(lifang_pages program component)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/pages/${component}")
  add_custom_command(OUTPUT "${folder}.stamp"
    COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/write_pages" $<TARGET_FILE:${program}> "${folder}"
    COMMAND "${CMAKE_COMMAND}" -E touch "${folder}.stamp"
    DEPENDS ${program} "${CMAKE_CURRENT_SOURCE_DIR}/write_pages" VERBATIM)
  add_custom_target(pages_of_${program} ALL DEPENDS "${folder}.stamp")
  set_target_properties(${program} PROPERTIES INSTALL_RPATH "")  # Qt's own default names folders beside the program
  install(TARGETS ${program} RUNTIME COMPONENT ${component})
  install(DIRECTORY "${folder}/" DESTINATION "${CMAKE_INSTALL_DATADIR}" COMPONENT ${component})
endfunction()

lifang_pages(lifang lifang)
if(LIFANG_VIEWER)
  lifang_pages(lifang-viewer viewer)
endif()
