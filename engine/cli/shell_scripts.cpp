#include "cli/shell_scripts.hpp"

namespace lifang {

std::string complete_in(std::string_view shell, const Program& program, Language language) {
    if (shell == "zsh") return complete_in_zsh(program, language);
    if (shell == "fish") return complete_in_fish(program, language);
    return complete_in_bash(program);
}

}  // namespace lifang
