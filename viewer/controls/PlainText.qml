import QtQuick

// Text as it is written. A plain Text takes what looks like HTML for HTML: names in plans of strangers could hide
// letters, or fetch pictures over the network.
Text {
    textFormat: Text.PlainText
}
