#include "load/site/compound_title.hpp"

namespace lifang {

std::string compound_title(const Compound& compound) {
    return compound.name.empty() || compound.name == compound.key ? compound.key
                                                                  : compound.key + " " + compound.name;
}

}  // namespace lifang
