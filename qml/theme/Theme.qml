pragma Singleton
import QtQuick
import Rollcall.App

// The design tokens. Colours are named by what they mean; every text colour has a contrast of at
// least 4.5:1 on the surface it is used on, in dark and in light (tests/qml/tst_theme.qml).
QtObject {
    readonly property bool dark: Dashboard.settings.dark

    readonly property Ground ground: Ground {
        dark: Dashboard.settings.dark
    }
    readonly property color bg: ground.bg
    readonly property color surface: ground.surface
    readonly property color raised: dark ? "#202731" : "#FFFFFF"
    readonly property color sunken: dark ? "#12171D" : "#EDF0F3"
    readonly property color line: ground.line
    readonly property color lineStrong: dark ? "#445264" : "#B4BFCA"
    readonly property color hover: dark ? "#1C222A" : "#F8FAFB"
    readonly property color text: dark ? "#E8EDF2" : "#14191F"
    readonly property color muted: dark ? "#A3AFBC" : "#4A5663"
    readonly property color faint: dark ? "#8794A2" : "#5F6B79"

    readonly property color accent: dark ? "#5CB8F0" : "#0A6EBD"
    readonly property color accentText: dark ? "#0B1A26" : "#FFFFFF"
    readonly property color ok: dark ? "#35C79A" : "#0B7A5B"
    // Late and needs are as they are so that protanopia and deuteranopia tell them from hot and accent.
    readonly property color late: dark ? "#E9C23B" : "#744712"
    readonly property color hot: dark ? "#FF7A45" : "#B84A00"
    readonly property color bad: dark ? "#FF6161" : "#C02B2B"
    readonly property color needs: dark ? "#C489D0" : "#86399C"
    readonly property color off: dark ? "#8794A3" : "#5F6B79"
    readonly property color scrim: dark ? "#B3080B0F" : "#66202731"
    readonly property color track: dark ? "#2A333F" : "#DFE4EA"

    // Temperature as colour, distinct for colour-blind eyes: 35, 45, 60, 70 and 80 °C.
    readonly property list<color> ramp: ["#3B6FB6", "#4FB0A5", "#C9C95A", "#E8943A", "#D6453D"]
    readonly property list<int> rampStops: [35, 45, 60, 70, 80]

    // Text as large as the desktop and the person want it. What holds text grows with it: a length is
    // written as px(12), the 12 pixels it has at the usual size; only lines stay as thin as they are.
    readonly property real textScale: Dashboard.settings.textScale

    function px(length: real): int {
        return Math.round(length * textScale)
    }

    readonly property int railWidth: px(84) // "Einstellungen" fits
    readonly property int pageMargin: px(24)
    readonly property int radius: px(8)
    readonly property int cardRadius: px(10)
    readonly property int controlHeight: px(36)

    readonly property int titleSize: px(22)
    readonly property int cardTitleSize: px(14)
    readonly property int bodySize: px(14)
    readonly property int secondarySize: px(13)
    readonly property int smallSize: px(12)
    readonly property int captionSize: px(11)
    readonly property int numberSize: px(26)
    readonly property string mono: "monospace"
    // For controls: in a plain window they would take what the platform uses for buttons.
    readonly property string family: Application.font.family

    readonly property int motion: Dashboard.settings.animated ? 140 : 0

    function markColor(kind: int): color {
        switch (kind) {
        case Mark.Online:
            return ok
        case Mark.Late:
            return late
        case Mark.Hot:
            return hot
        case Mark.Refused:
            return bad
        case Mark.NeedsYou:
            return needs
        case Mark.Connecting:
            return accent
        default:
            return off
        }
    }

    // Numbers and facts are plain text unless they warn.
    function toneColor(kind: int): color {
        return kind === Mark.Hot ? hot : kind === Mark.Late ? late : text
    }

    function mix(from: color, to: color, part: real): color {
        return Qt.rgba(from.r + (to.r - from.r) * part, from.g + (to.g - from.g) * part,
                       from.b + (to.b - from.b) * part, 1)
    }

    // Along the ramp, from 0 to 1.
    function heatColor(place: real): color {
        const at = Math.max(0, Math.min(1, place)) * (ramp.length - 1)
        const step = Math.min(ramp.length - 2, Math.floor(at))
        return mix(ramp[step], ramp[step + 1], at - step)
    }

    function luminance(c: color): real {
        const linear = v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)
        return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b)
    }

    // Black or white, whichever reads better on it: at least 4.5:1 on every colour there is.
    function inkOn(c: color): color {
        return luminance(c) > 0.179 ? Qt.rgba(0, 0, 0, 1) : Qt.rgba(1, 1, 1, 1)
    }

    function temperatureColor(celsius: real): color {
        if (isNaN(celsius))
            return track
        if (celsius <= rampStops[0])
            return ramp[0]
        for (let i = 1; i < rampStops.length; ++i) {
            if (celsius <= rampStops[i]) {
                const span = rampStops[i] - rampStops[i - 1]
                return mix(ramp[i - 1], ramp[i], (celsius - rampStops[i - 1]) / span)
            }
        }
        return ramp[ramp.length - 1]
    }
}
