# cmake -DSTAGE=... -DFOLDER=... -DUSES=a,b -P check_arrows.cmake
# Reads every #include of a stage and fails when one points against the arrows or through a third-party fence.
cmake_policy(SET CMP0057 NEW)
string(REPLACE "," ";" allowed "${USES}")
list(APPEND allowed ${STAGE})
set(geos_stages geometry)                    # the only room that sees GEOS and PROJ
set(ogr_stages load publish check)           # those that touch files
set(graph_stages connect partition evaluate) # Boost.Graph, in .cpp files only

file(GLOB_RECURSE files "${FOLDER}/*.cpp" "${FOLDER}/*.hpp")
set(wrong "")
foreach(file IN LISTS files)
  file(STRINGS "${file}" includes REGEX "^#include")
  foreach(line IN LISTS includes)
    if(line MATCHES "\"(core|geometry|load|tessellate|connect|partition|evaluate|publish|check|pipeline|cli)/" AND NOT CMAKE_MATCH_1 IN_LIST allowed)
      string(APPEND wrong "${file}: ${line}: '${STAGE}' may not use '${CMAKE_MATCH_1}'\n")
    endif()
    if(line MATCHES "geos_c\\.h|proj\\.h" AND NOT STAGE IN_LIST geos_stages)
      string(APPEND wrong "${file}: ${line}: GEOS and PROJ stay in geometry\n")
    endif()
    if(line MATCHES "[^a-z](ogr|gdal|cpl_)" AND (NOT STAGE IN_LIST ogr_stages OR file MATCHES "\\.hpp$" AND NOT file MATCHES "_ogr\\.hpp$"))
      string(APPEND wrong "${file}: ${line}: OGR stays in the .cpp files (or *_ogr.hpp) of ${ogr_stages}\n")
    endif()
    if(line MATCHES "boost/graph" AND (NOT STAGE IN_LIST graph_stages OR file MATCHES "\\.hpp$"))
      string(APPEND wrong "${file}: ${line}: Boost.Graph stays in the .cpp files of ${graph_stages}\n")
    endif()
    if(line MATCHES "<Q[A-Z]|<Qt")
      string(APPEND wrong "${file}: ${line}: no Qt in the engine\n")
    endif()
  endforeach()
endforeach()
if(wrong)
  message(FATAL_ERROR "${wrong}")
endif()
