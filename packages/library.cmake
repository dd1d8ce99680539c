# The stages as static libraries with their headers, and a package for CMake: find_package(lifang), lifang::pipeline.
get_property(stages GLOBAL PROPERTY LIFANG_STAGES)
list(REMOVE_ITEM stages cli)  # the program's own
list(TRANSFORM stages PREPEND lifang_ OUTPUT_VARIABLE libraries)
set(place "${CMAKE_INSTALL_LIBDIR}/cmake/lifang")

install(TARGETS ${libraries} EXPORT lifang ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT dev)
install(EXPORT lifang NAMESPACE lifang:: FILE lifang-targets.cmake DESTINATION "${place}" COMPONENT dev)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/engine/" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/lifang" COMPONENT dev
        FILES_MATCHING PATTERN "*.hpp" PATTERN cli EXCLUDE)
install(FILES "${PROJECT_BINARY_DIR}/engine/core/version.hpp" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/lifang/core" COMPONENT dev)
install(FILES example/CMakeLists.txt example/plan_district.cpp DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/liblifang-dev/examples"
        COMPONENT dev)

configure_package_config_file(cmake/lifang-config.cmake.in lifang-config.cmake INSTALL_DESTINATION "${place}")
write_basic_package_version_file(lifang-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/lifang-config.cmake" "${CMAKE_CURRENT_BINARY_DIR}/lifang-config-version.cmake"
        DESTINATION "${place}" COMPONENT dev)
