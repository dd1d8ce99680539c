#include "cli/completion.hpp"

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/help_options.hpp"
#include "cli/shell_scripts.hpp"

namespace lifang {

int run_completion(const Arguments& arguments, Console& console) {
    console.print(complete_in(arguments.text(option::shell), lifang_program(), console.language()));
    return 0;
}

}  // namespace lifang
