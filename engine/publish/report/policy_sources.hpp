#pragma once

#include "core/profile.hpp"
#include "core/words.hpp"
#include "publish/report/html.hpp"

namespace lifang {

/// Every number of the profile with where it comes from: the document, or that it is our assumption; and
/// which are not set, so that what hangs on them is not known.
void write_policy_sources(const Profile& profile, Language language, Html& html);

}  // namespace lifang
