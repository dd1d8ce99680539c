# lifang_precompile(TARGET library|test|viewer): the headers that most sources read come to TARGET compiled
# (docs/decisions/0032-precompiled-headers.md). They are compiled once for all libraries, once, with Qt, for the viewer and once, with Catch2, for all
# programs of tests: g++ takes no header compiled with -fPIC where it compiles with -fPIE.
set(standard_headers <algorithm> <array> <chrono> <cmath> <cstdint> <filesystem> <functional> <limits> <map> <memory>
    <optional> <set> <span> <string> <string_view> <utility> <variant> <vector>)

set(viewer_headers <QAbstractListModel> <QCoreApplication> <QFileInfo> <QJsonObject> <QPointer> <QTimer>
    <QUrl> <QtQml/qqmlregistration.h>)

function(lifang_precompile target kind)
  if(NOT LIFANG_PRECOMPILED)
    return()
  endif()
  if(NOT TARGET precompiled_for_${kind})
    set(source "${PROJECT_BINARY_DIR}/precompiled_for_${kind}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "int main() {}\n")
    if(kind STREQUAL test)
      add_executable(precompiled_for_test EXCLUDE_FROM_ALL "${source}")
      target_link_libraries(precompiled_for_test PRIVATE Catch2::Catch2 fmt::fmt)
      target_precompile_headers(precompiled_for_test PRIVATE ${standard_headers} <fmt/format.h> <catch2/catch.hpp>)
    elseif(kind STREQUAL viewer)
      add_library(precompiled_for_viewer OBJECT EXCLUDE_FROM_ALL "${source}")
      target_link_libraries(precompiled_for_viewer PRIVATE Qt6::Qml)
      target_precompile_headers(precompiled_for_viewer PRIVATE ${standard_headers} ${viewer_headers})
    else()
      add_library(precompiled_for_library OBJECT EXCLUDE_FROM_ALL "${source}")
      target_link_libraries(precompiled_for_library PRIVATE fmt::fmt)
      target_precompile_headers(precompiled_for_library PRIVATE ${standard_headers} <fmt/format.h>)
    endif()
    target_link_libraries(precompiled_for_${kind} PRIVATE lifang_flags)
    set_target_properties(precompiled_for_${kind} PROPERTIES AUTOMOC OFF)
  endif()
  target_precompile_headers(${target} REUSE_FROM precompiled_for_${kind})
endfunction()
