#pragma once

namespace lifang {

/// From here on, where the program is ended by abort() – memory ran out in a library that cannot say so, on a
/// thread, or while the error itself was made – it says so, removes its temporary files and exits with code 1
/// (internal).
void speak_on_abort();

}  // namespace lifang
