/// A mistake of servers that a case catches.
public enum ConversionFlag: String, Sendable, Hashable, CaseIterable {
    case oneWay = "one-way"
    case silentList = "silent-list"
    case openNode = "open-node"
    case lostField = "lost-field"
    case boolean
    case listOrder = "list-order"
    case repeated
    case jid
    case foreignContent = "foreign-content"
    case extensions
    case removal
    case unchanged
    case empty
    case escaping
    case size
    case options
    case privacy
    case features
    case pickedURL = "picked-url"
    case unverifiedHash = "unverified-hash"
    case closedNode = "closed-node"
    case dataOrder = "data-order"
    case disabled
    case contentType = "content-type"
    case base64
    case noImage = "no-image"
    case replacedMetadata = "replaced-metadata"
    case otherFields = "other-fields"
    case hashInPresence = "hash-in-presence"
    case emptyPhoto = "empty-photo"
    case wrongHash = "wrong-hash"

    var note: Suite.Note {
        let (mistake, effect) = words
        return Suite.Note(rawValue, mistake: mistake, effect: effect)
    }

    /// The notes of the flags that some cases have, in the order of the flags.
    static func notes(in cases: [ConversionCase]) -> [Suite.Note] {
        let used = Set(cases.flatMap(\.flags))
        return allCases.filter(used.contains).map(\.note)
    }

    private var words: (mistake: String, effect: String) {
        switch self {
        case .oneWay: ("a write reaches some of the three places only", "rooms added with one client are missing in another")
        case .silentList: ("subscribers of the list are not told", "an open client shows the old rooms until it is started again")
        case .openNode: ("a private list is copied to a node that others can read", "anybody sees which rooms the user visits")
        case .lostField: ("a field of a room is lost in the conversion", "the name, nickname or password of a room is gone")
        case .boolean: ("autojoin is read as true and false alone, or compared as text", "rooms are not entered at login, or all rooms change at every login")
        case .listOrder: ("the order of rooms is thought to be kept", "rooms jump about in an old client")
        case .repeated: ("a second entry or element is treated as the first in one direction only", "the nickname differs from client to client")
        case .jid: ("a JID is changed, or one that is none breaks the list", "a room is there twice, or none at all is")
        case .foreignContent: ("what a form does not know breaks the list, or gets into the other form", "bookmarks disappear")
        case .extensions: ("extensions are lost where nothing of the room changed, or shown in the list", "settings of a room are forgotten")
        case .removal: ("a room that the list leaves out stays in the native node", "a removed room comes back")
        case .unchanged: ("all rooms are announced at each write", "clients leave and enter rooms for nothing")
        case .empty: ("an empty list or account is an error", "the last bookmark cannot be removed")
        case .escaping: ("text is escaped twice or not at all", "the name of a room is garbled")
        case .size: ("rooms past a limit are dropped without a word", "the oldest rooms are gone")
        case .options: ("publish options are not checked", "a list that was meant to be private is published to the world")
        case .privacy: ("somebody else can read the list", "anybody sees which rooms the user visits")
        case .features: ("the conversion is done and not announced, or announced and not done", "clients write to all places, and overwrite each other")
        case .pickedURL: ("the first <info/> is taken although it has a URL", "the vCard has a photo that nobody can see")
        case .unverifiedHash: ("the id of the image is taken for its hash", "contacts fetch the image again and again, or see another one")
        case .closedNode: ("an avatar for contacts gets into the public vCard", "strangers see the face of the user")
        case .dataOrder: ("only metadata starts the conversion", "the avatar does not reach rooms")
        case .disabled: ("an avatar that was taken away stays in the other form", "a photo that the user removed is still shown")
        case .contentType: ("the content type is guessed, missing or invented", "clients refuse the image")
        case .base64: ("Base64 with line breaks or mistakes is not handled", "the avatar is broken, or the request is never answered")
        case .noImage: ("bytes are published that are no image", "clients show a broken image")
        case .replacedMetadata: ("metadata is published again though the image is the same", "other formats of the avatar are lost")
        case .otherFields: ("the vCard is made anew around the photo", "the name and address in the vCard are gone")
        case .hashInPresence: ("presence does not get the hash, or gets one of another image", "rooms show no avatar")
        case .emptyPhoto: ("an empty <photo/> is overwritten", "somebody who wants to show no avatar is seen with one")
        case .wrongHash: ("a hash of a client is neither passed on nor corrected", "contacts look for an image that is not there")
        }
    }
}
