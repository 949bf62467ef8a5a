import ArgumentParser

/// `xep convert`: bookmarks and avatars from one form to another.
struct Convert: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Turn bookmarks or an avatar from one form into another, and say what had to be dropped.",
        subcommands: [ConvertBookmarks.self, ConvertAvatar.self])
}
