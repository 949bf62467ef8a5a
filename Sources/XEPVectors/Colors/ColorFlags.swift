/// The mistakes that the suites of colors catch; each was made by a client, or follows from a sentence that is easily
/// misread.
enum ColorFlag: String, CaseIterable {
    case byteOrder = "ByteOrder"
    case digestEnd = "DigestEnd"
    case eightBits = "EightBits"
    case signedByte = "SignedByte"
    case shiftPrecedence = "ShiftPrecedence"
    case divisor = "Divisor"
    case embeddedNul = "EmbeddedNul"
    case empty = "Empty"
    case encoding = "Encoding"
    case normalization = "Normalization"
    case letterCase = "Case"
    case wholeIdentifier = "WholeIdentifier"
    case length = "Length"
    case gamutEdge = "GamutEdge"
    case padding = "Padding"
    case wrap = "Wrap"
    case nearest = "Nearest"
    case rounding = "Rounding"
    case targetLightness = "TargetLightness"

    var note: Suite.Note {
        let (mistake, effect) = texts
        return Suite.Note(rawValue, mistake: mistake, effect: effect)
    }

    private var texts: (mistake: String, effect: String) {
        switch self {
        case .byteOrder:
            ("takes the first octet of the digest for the more significant one", "other colors than in every other client")
        case .digestEnd: ("takes the last two octets of the digest", "other colors than in every other client")
        case .eightBits: ("uses one octet of the digest", "at most 256 colors, near the right ones or not")
        case .signedByte: ("reads octets as signed numbers", "wrong colors for about half of all identifiers")
        case .shiftPrecedence:
            ("writes a + b << 8 where + binds tighter than <<", "wrong colors for most identifiers, few of them distinct")
        case .divisor: ("divides by 65535 or another number near 65536", "colors that drift, and red that comes twice")
        case .embeddedNul: ("takes the length of the identifier from the first NUL", "one color for different identifiers")
        case .empty:
            ("gives an empty identifier no color, or that of a missing one", "a crash, or no color where other clients show one")
        case .encoding: ("hashes UTF-16 or a legacy encoding instead of UTF-8", "wrong colors for names beyond ASCII")
        case .normalization:
            ("normalizes the identifier before it is hashed", "one color for what are two identifiers on the wire")
        case .letterCase: ("changes the case of the identifier before it is hashed", "one color for different nicknames")
        case .wholeIdentifier:
            ("hashes the local part or the name shown instead of the identifier", "colors that change with the roster")
        case .length: ("pads or cuts long identifiers wrongly in its own SHA-1", "wrong colors for long identifiers")
        case .gamutEdge:
            ("does not clamp channels that lie a rounding error outside 0 to 1", "\"-0.000\", 256 or -1 where a channel belongs")
        case .padding:
            ("writes a channel below 16 with one hexadecimal digit", "a color string that is refused or read as another color")
        case .wrap: ("measures the distance of two hues without going round at 360", "colors near red that jump in a palette")
        case .nearest:
            (
                "takes the next lower or higher hue of the palette instead of the nearest",
                "other palette colors than in other clients"
            )
        case .rounding: ("cuts a hue to an integer instead of rounding it", "other palette colors than in other clients")
        case .targetLightness:
            (
                "chooses among palette colors of one hue by another lightness than 73.2, or by their order",
                "other palette colors than in other clients"
            )
        }
    }
}
