# Three Debian packages by CPack: `cpack` in the build of the preset `package`, or scripts/package. What the programs link is asked of
# dpkg-shlibdeps; what QML loads by name, nobody can ask for, so that it stands here.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME lifang)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")  # each package has its own
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL lifang viewer dev)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 0lifang1)  # of ours: one of Debian itself would be newer
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Lifang developers <maintainers@lifang.example>" CACHE STRING "who answers for the packages")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_LIFANG_PACKAGE_NAME lifang)
set(CPACK_DEBIAN_LIFANG_PACKAGE_SECTION science)
set(CPACK_DEBIAN_LIFANG_PACKAGE_RECOMMENDS weasyprint)
set(CPACK_DEBIAN_LIFANG_PACKAGE_SUGGESTS "lifang-viewer, qgis")
set(CPACK_DEBIAN_LIFANG_DESCRIPTION
"planner of property-management units over old residential compounds
Lifang reads footprints, buildings and roads, tiles the ground, finds good
layouts of management units of about 100,000 square metres of floor area, says
how good they are, and writes a plan file that QGIS and ArcGIS open as it is.

This package has the command line, in Chinese and English.")

set(CPACK_DEBIAN_VIEWER_PACKAGE_NAME lifang-viewer)
set(CPACK_DEBIAN_VIEWER_PACKAGE_SECTION science)
set(CPACK_DEBIAN_VIEWER_PACKAGE_DEPENDS
    "qml6-module-qtqml, qml6-module-qtqml-models, qml6-module-qtqml-workerscript, qml6-module-qtquick, \
qml6-module-qtquick-controls, qml6-module-qtquick-layouts, qml6-module-qtquick-templates, qml6-module-qtquick-window")
set(CPACK_DEBIAN_VIEWER_PACKAGE_RECOMMENDS "fonts-noto-cjk, libgl1-mesa-dri, qt6-translations-l10n, qt6-wayland, weasyprint")
set(CPACK_DEBIAN_VIEWER_PACKAGE_SUGGESTS lifang)
set(CPACK_DEBIAN_VIEWER_DESCRIPTION
"viewer and editor of plans of property-management units
The candidate layouts of a Lifang plan on a map: compared, edited by hand with
every figure told while the hand moves, exported, written as reports.

A plan file opens by a double click. It needs no other package of Lifang.")

set(CPACK_DEBIAN_DEV_PACKAGE_NAME liblifang-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS
    "coinor-libcbc-dev, coinor-libclp-dev, libboost-dev, libexpat1-dev, libfmt-dev, libgdal-dev, libgeos-dev, \
libminizip-dev, libproj-dev, libsqlite3-dev, libtbb-dev, libtomlplusplus-dev, libutf8proc-dev, nlohmann-json3-dev, \
pkg-config, zlib1g-dev")
set(CPACK_DEBIAN_DEV_DESCRIPTION
"static libraries and headers of Lifang
The stages of Lifang for programs of others: reading, tiling, partition,
evaluation, the plan file and its check, with a package for CMake and an
example.")

# What Debian asks of every package: its changes and its licence.
execute_process(COMMAND date -u -R -d "${LIFANG_VERSION_DATE}" OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE)
foreach(component_package lifang:lifang viewer:lifang-viewer dev:liblifang-dev)
  string(REPLACE ":" ";" names ${component_package})
  list(POP_FRONT names component package)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/debian/${package}")
  configure_file(debian/changelog.in "${folder}/changelog.Debian" @ONLY)
  execute_process(COMMAND gzip -9nkf "${folder}/changelog.Debian")
  install(FILES "${folder}/changelog.Debian.gz" debian/copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}"
          COMPONENT ${component})
endforeach()
include(CPack)
