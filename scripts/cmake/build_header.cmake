# cmake -DIN=... -DOUT=... -DKIND=... -DDATE=... [-DCLONE=... -DGIT=...] -P build_header.cmake
# Writes the header that --version is told from, and only where it changed. With CLONE, git is asked for the commit: at each
# build, so that what the program says of itself is never an older commit than its own.
set(build_commit "")
if(CLONE)
  execute_process(COMMAND "${GIT}" -C "${CLONE}" describe --always --dirty --exclude=*
                  OUTPUT_VARIABLE build_commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
set(build_kind "${KIND}")
set(version_date "${DATE}")
configure_file("${IN}" "${OUT}" @ONLY)
