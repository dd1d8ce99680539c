# The target `tarball`, or scripts/tarball: lifang-VERSION-MACHINE.tar.gz, which is unpacked anywhere and needs no package. Made by
# packages/tarball/collect out of what `cmake --install` would install and the libraries of this machine. Times and owners are fixed.
if(NOT LIFANG_VIEWER)
  return()
endif()
set(name "lifang-${PROJECT_VERSION}-${CMAKE_SYSTEM_PROCESSOR}")
add_custom_target(tarball
  COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/tarball/collect" "${PROJECT_BINARY_DIR}" "${CMAKE_CURRENT_BINARY_DIR}/${name}" "${PROJECT_SOURCE_DIR}"
          "${PROJECT_VERSION}"
  COMMAND tar -C "${CMAKE_CURRENT_BINARY_DIR}" --sort=name --owner=0 --group=0 --numeric-owner "--mtime=${LIFANG_VERSION_DATE}Z"
          -I "gzip -9n" -cf "${PROJECT_BINARY_DIR}/${name}.tar.gz" "${name}"
  VERBATIM)
add_dependencies(tarball pages_of_lifang pages_of_lifang-viewer)
