import QtQuick
import QtTest
import Rollcall
import Rollcall.App

// The palette passes WCAG AA: every text colour has at least 4.5:1 on the surfaces it stands on.
TestCase {
    name: "Theme"

    function channel(value) {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
    }

    function luminance(color) {
        return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b)
    }

    function contrast(a, b) {
        const x = luminance(a), y = luminance(b)
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
    }

    function test_textIsReadable_data() {
        return [{ tag: "dark", theme: AppSettings.Dark }, { tag: "light", theme: AppSettings.Light }]
    }

    function test_textIsReadable(data) {
        Dashboard.settings.theme = data.theme
        const texts = ["text", "muted", "faint", "accent", "ok", "late", "hot", "bad", "needs", "off"]
        for (const surface of ["bg", "surface", "raised", "sunken"]) {
            for (const text of texts) {
                const ratio = contrast(Theme[text], Theme[surface])
                verify(ratio >= 4.5, text + " on " + surface + ": " + ratio.toFixed(2))
            }
        }
        verify(contrast(Theme.accentText, Theme.accent) >= 4.5)
        Dashboard.settings.theme = AppSettings.Dark
    }

    function test_everyMarkHasAColourOfItsOwn() {
        const seen = {}
        for (const kind of [Mark.Online, Mark.Late, Mark.Hot, Mark.Offline, Mark.Refused, Mark.NeedsYou])
            seen[Theme.markColor(kind)] = true
        compare(Object.keys(seen).length, 6)
    }

    function test_theRampClimbs() {
        verify(Qt.colorEqual(Theme.temperatureColor(20), Theme.ramp[0]))
        verify(Qt.colorEqual(Theme.temperatureColor(60), Theme.ramp[2]))
        verify(Qt.colorEqual(Theme.temperatureColor(99), Theme.ramp[4]))
        verify(Qt.colorEqual(Theme.temperatureColor(NaN), Theme.track))
    }
}
