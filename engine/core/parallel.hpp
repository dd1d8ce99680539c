#pragma once

#include "core/run.hpp"

#include <cstddef>
#include <functional>

namespace lifang {

/// Calls work(0) ... work(count - 1) on the run's threads, which take them up in this order. Each item writes
/// only to its own slot, so the result is the same for any number of threads. Of several exceptions the one
/// of the smallest item is thrown again. A stop is noticed between items.
void for_each_item(const Run& run, std::size_t count, const std::function<void(std::size_t item)>& work);

/// The same; `progress` counts every item that is done.
void for_each_item(const Run& run, StageProgress& progress, std::size_t count,
                   const std::function<void(std::size_t item)>& work);

/// The first for many small items: a thread takes a few hundred at a time.
void for_each_chunk(const Run& run, std::size_t count, const std::function<void(std::size_t item)>& work);

}  // namespace lifang
