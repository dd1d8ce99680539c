#include "cli/program.hpp"

#include "cli/help_options.hpp"

namespace lifang {

Program lifang_program() {
    return {"lifang",
            {"draws property-management units over old residential compounds", "为老旧小区划分物业管理单元"},
            {&option::show_help, &option::show_version, &option::show_formats},
            commands()};
}

}  // namespace lifang
