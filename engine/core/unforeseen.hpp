#pragma once

#include "core/error.hpp"

#include <exception>

namespace lifang {

/// What ends a run that no stage foresaw, as an error for people: the file system refuses (output), memory
/// has run out (internal), and anything else, which is a defect of the program (internal).
Error error_of(const std::exception& unforeseen);

}  // namespace lifang
