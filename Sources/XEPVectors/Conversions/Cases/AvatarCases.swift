internal import XMPPKit

extension ConversionCase {
    /// Every case about avatars.
    public static var avatars: [ConversionCase] { [] }
}
