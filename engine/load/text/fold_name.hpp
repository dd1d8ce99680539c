#pragma once

#include <string>
#include <string_view>

namespace lifang {

/// Lower case and half width, without blanks, '_', '-', ':', brackets' contents and units: how names are
/// compared.
std::string fold_name(std::string_view name);

}  // namespace lifang
