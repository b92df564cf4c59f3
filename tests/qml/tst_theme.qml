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

    // Shapes and the frames of controls that tell their state: 3:1 (WCAG 1.4.11).
    function test_shapesAreSeen_data() {
        return test_textIsReadable_data()
    }

    function test_shapesAreSeen(data) {
        Dashboard.settings.theme = data.theme
        for (const surface of ["bg", "surface", "raised", "sunken"]) {
            for (const shape of ["accent", ...states]) {
                const ratio = contrast(Theme[shape], Theme[surface])
                verify(ratio >= 3, shape + " on " + surface + ": " + ratio.toFixed(2))
            }
        }
        Dashboard.settings.theme = AppSettings.Dark
    }

    readonly property var states: ["ok", "late", "hot", "bad", "needs", "off", "accent"]

    // G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for
    // Simulation of Color Vision Deficiency, IEEE TVCG 15(6), 2009; their matrices of severity 1.0,
    // for linear RGB.
    readonly property var visions: ({
        "usual": [1, 0, 0, 0, 1, 0, 0, 0, 1],
        "protanopia": [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        "deuteranopia": [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        "tritanopia": [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900]
    })

    // As it is seen, in CIE L*a*b* under D65.
    function lab(color, vision) {
        const c = [channel(color.r), channel(color.g), channel(color.b)]
        const seen = [0, 1, 2].map(row => Math.min(1, Math.max(0, vision[3 * row] * c[0] + vision[3 * row + 1] * c[1]
                                                                  + vision[3 * row + 2] * c[2])))
        const x = (0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047
        const y = 0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]
        const z = (0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883
        const f = t => t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 * t + 16) / 116
        return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))]
    }

    function test_statesAreToldApart_data() {
        const rows = []
        for (const theme of test_textIsReadable_data()) {
            for (const vision of Object.keys(visions))
                rows.push({ tag: theme.tag + ", " + vision, theme: theme.theme, vision: visions[vision] })
        }
        return rows
    }

    // 2.3 is what a trained eye just notices beside each other; four times that is told apart at a
    // glance. Shapes and words say the same for those who see no colour at all.
    function test_statesAreToldApart(data) {
        Dashboard.settings.theme = data.theme
        for (let i = 0; i < states.length; ++i) {
            for (let j = i + 1; j < states.length; ++j) {
                const a = lab(Theme[states[i]], data.vision), b = lab(Theme[states[j]], data.vision)
                const apart = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
                verify(apart >= 10, states[i] + " and " + states[j] + ": " + apart.toFixed(1))
            }
        }
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
