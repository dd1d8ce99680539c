#include "model/clipboard.hpp"

#include <QClipboard>
#include <QGuiApplication>

namespace lifang {

void Clipboard::copy(const QString& text) const { QGuiApplication::clipboard()->setText(text); }

}  // namespace lifang
