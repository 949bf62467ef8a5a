internal import XMLKit
internal import XMPPKit

/// Mistakes about what a room is.
extension ConversionMutant {
    static var bookmarkFields: [ConversionMutant] {
        [
            room("the nickname of a list is lost", .lostField) { $0.remove { $0.name.local == "nick" } },
            room("the password of a list is lost", .lostField) { $0.remove { $0.name.local == "password" } },
            room("the name of a room in a list is lost", .lostField) { $0.set("name", nil) },
            room("the autojoin of a list is lost", .lostField) { $0.set("autojoin", nil) },
            listed("the nickname of a native item is lost", .lostField) { $0.remove { $0.name.local == "nick" } },
            listed("the password of a native item is lost", .lostField) { $0.remove { $0.name.local == "password" } },
            listed("the name of a native item is lost", .lostField) { $0.set("name", nil) },
            listed("the autojoin of a native item is lost", .lostField) { $0.set("autojoin", nil) },
            room("a room without a name gets one from its JID", .lostField) { room in
                if room["name"] == nil { room.set("name", room["jid"].flatMap { $0.split(separator: "@").first }.map(String.init)) }
            },
            room("1 is not read as true", .boolean) { if $0["autojoin"] == "1" { $0.set("autojoin", nil) } },
            room("an autojoin that is there is true", .boolean) { if $0["autojoin"] != nil { $0.set("autojoin", "true") } },
            room("rooms are entered unless autojoin is false", .boolean) { if $0["autojoin"] == nil { $0.set("autojoin", "true") } },
            room("autojoin is read the wrong way round", .boolean) { room in
                if let text = room["autojoin"], ["true", "false"].contains(text) { room.set("autojoin", text == "true" ? "false" : "true") }
            },
            room("TRUE is read as true", .boolean) { if $0["autojoin"] == "TRUE" { $0.set("autojoin", "true") } },
            room("JIDs are mapped to lower case in ASCII alone", .jid) { room in
                room.set("jid", room["jid"].map { String(String.UnicodeScalarView($0.unicodeScalars.map { (0x41...0x5A).contains($0.value) ? Unicode.Scalar(UInt8($0.value + 32)) : $0 })) })
            },
            room("an item has the localpart of the room as its id", .jid) { room in room.set("jid", room["jid"].map { String($0.prefix { $0 != "@" }) }) },
            room("a JID without a localpart is taken for none", .jid) { room in if room["jid"]?.contains("@") == false { room.set("jid", nil) } },
            bookmark("the 'jid' of a native item counts, not its id", .jid, hearing: { stanza, _ in
                stanza.edited { item in
                    if item.name.local == "item", let jid = item.elements.first(where: { $0.name == NativeBookmark.name })?["jid"] { item.set("id", jid) }
                }
            }),
            room("two nicknames become one", .repeated) { room in
                let nicks = room.elements.filter { $0.name.local == "nick" }
                guard var first = nicks.first, nicks.count > 1 else { return }
                first.setText(nicks.map(\.text).joined())
                room.remove { $0.name.local == "nick" }
                room.children.append(.element(first))
            },
            bookmark("two entries for a room take each other away", .repeated, hearing: { stanza, _ in
                guard stanza.writesList else { return stanza }
                return stanza.edited { list in
                    guard list.name == BookmarkStorage.name else { return }
                    let jids = list.elements.map { $0["jid"] }
                    list.remove { room in jids.count { $0 == room["jid"] } > 1 }
                }
            }),
            room("text is escaped twice", .escaping) { escape(&$0) { $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;") } },
            room("markup in text is left out", .escaping) { escape(&$0) { $0.filter { !"<>&".contains($0) } } },
            room("tabs and line feeds become spaces", .escaping) { escape(&$0) { String($0.map { $0 == "\t" || $0 == "\n" ? " " : $0 }) } },
            room("text is trimmed", .escaping) { escape(&$0) { text in
                String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            } },
            room("characters beyond the BMP are lost", .escaping) { escape(&$0) { String(String.UnicodeScalarView($0.unicodeScalars.filter { $0.value < 0x10000 })) } },
            room("text is read as Latin-1", .escaping) { escape(&$0) { String(String.UnicodeScalarView($0.utf8.map { Unicode.Scalar($0) })) } },
            bookmark("pages become rooms", .foreignContent, hearing: { stanza, _ in
                guard stanza.writesList else { return stanza }
                return stanza.edited { entry in
                    guard entry.name == PageBookmark.name else { return }
                    entry.name = RoomBookmark.name
                    entry.set("jid", entry["name"] ?? entry["url"])
                }
            }),
            bookmark("what the list does not define gets into the native item", .foreignContent, changing: { reaction, stanza, _ in
                guard stanza.writesList else { return }
                var extra: [String: [XMLValue]] = [:]
                _ = stanza.edited { room in
                    if room.name == RoomBookmark.name { extra[room["jid"] ?? ""] = room.elements.filter { $0.namespace != BookmarkStorage.namespace } }
                }
                edit(&reaction) { item in item.payload.children += (extra[item.id] ?? []).map { .element($0) } }
            }),
            bookmark("what the native item does not define gets into the list", .foreignContent, saying: { stanza, account in
                stanza.edited { room in
                    guard room.name == RoomBookmark.name, let item = account.nodes[NativeBookmark.namespace]?.items.first(where: { $0.id == room["jid"] }) else { return }
                    room.children += item.payload.elements.filter { $0.namespace != NativeBookmark.namespace }.map { .element($0) }
                }
            }),
            bookmark("a foreign item keeps every later list from being written", .foreignContent) { stanza, sender, account, reading in
                let items = account.nodes[NativeBookmark.namespace]?.items ?? []
                guard stanza.writesList, items.contains(where: { $0.payload.name != NativeBookmark.name }) else { return right(stanza, sender, account, &reading) }
                return Reaction(account)
            },
        ]
    }

    /// A mistake in reading the rooms of a list that is written.
    private static func room(_ name: String, _ flag: ConversionFlag, _ change: @escaping @Sendable (inout XMLValue) -> Void) -> ConversionMutant {
        bookmark(name, flag, hearing: { stanza, _ in
            guard stanza.writesList else { return stanza }
            return stanza.edited { if $0.name == RoomBookmark.name { change(&$0) } }
        })
    }

    /// A mistake in showing native items in the list.
    private static func listed(_ name: String, _ flag: ConversionFlag, _ change: @escaping @Sendable (inout XMLValue) -> Void) -> ConversionMutant {
        bookmark(name, flag, saying: { stanza, _ in stanza.edited { if $0.name == RoomBookmark.name { change(&$0) } } })
    }

    private static func escape(_ room: inout XMLValue, _ change: (String) -> String) {
        room.set("name", room["name"].map(change))
        room.children = room.elements.map { child in
            var child = child
            if child.namespace == BookmarkStorage.namespace { child.setText(change(child.text)) }
            return .element(child)
        }
    }

    /// Changes native items, where they are kept and where they are told of.
    static func edit(_ reaction: inout Reaction, _ change: (inout PEPNode.Item) -> Void) {
        let indices = reaction.account.nodes[NativeBookmark.namespace]?.items.indices ?? 0..<0
        for index in indices {
            guard var item = reaction.account.nodes[NativeBookmark.namespace]?.items[index] else { continue }
            change(&item)
            reaction.account.nodes[NativeBookmark.namespace]?.items[index] = item
        }
        for index in reaction.sent.indices where reaction.sent[index].to == .subscribers && reaction.sent[index].stanza.pubSubNode == NativeBookmark.namespace {
            reaction.sent[index].stanza = reaction.sent[index].stanza.edited { element in
                guard element.name.local == "item", let payload = element.elements.first else { return }
                var item = PEPNode.Item(id: element["id"] ?? "", payload: payload)
                change(&item)
                element.children = [.element(item.payload)]
            }
        }
    }
}
