import Testing
import XMPPKit

/// The points that the texts leave open.
struct OpenPointTests {
    static let all: [any OpenAnswer.Type] = [
        PhotoStorage.self, ClosedAvatarNodes.self, HashMismatch.self, HashCase.self, SeveralHosted.self, LateData.self, DisabledAvatar.self,
        RetractedAvatar.self, AvatarByURL.self, DeclaredType.self, PhotoConversion.self, MissingType.self, EmptyType.self, InvalidBase64.self,
        ForeignImage.self, RepeatedPhoto.self, ImageSize.self, CreatedAccess.self, SamePhoto.self, RemovedPhoto.self, NothingToRemove.self,
        MissingVCard.self, WrongHash.self, AbsentAvatar.self, RepeatedUpdate.self, ListStorage.self, AutojoinSpelling.self, AutojoinEquality.self,
        InvalidAutojoin.self, MissingRoom.self, InvalidRoom.self, InvalidItemID.self, RoomSpelling.self, RepeatedRoom.self, RepeatedChild.self,
        EmptyName.self, PagesInList.self, EditedExtensions.self, RemovalEvent.self, UnchangedItems.self, UnchangedList.self, OpenNode.self,
        EmptyNode.self, ListOrder.self, ForeignItem.self, ListItemID.self, Capacity.self, ForeignPrivateData.self, AnnouncedCompat.self,
        AnnouncedListCompat.self,
    ]

    @Test func everyAnswerHasItsMeaningOnce() {
        for answer in Self.all { check(answer) }
        #expect(Set(Self.all.map { name(of: $0) }).count == Self.all.count)
    }

    private func check<Answer: OpenAnswer>(_ type: Answer.Type) {
        let point = Answer.point
        #expect(point.choices.map(\.name) == Answer.allCases.map(\.rawValue), "\(point.name)")
        #expect(Set(point.choices.map(\.meaning)).count == point.choices.count && point.question.hasSuffix("?") && point.source.hasPrefix("XEP-"))
    }

    private func name<Answer: OpenAnswer>(of type: Answer.Type) -> String { Answer.point.name }

    @Test func aReadingKeepsToItsAnswers() {
        var reading = Reading(["order": "newest-first", "pages": "nonsense"])
        #expect(reading.answer(ListOrder.self) == .newestFirst && reading.holds(ListOrder.newestFirst))
        #expect(reading.answer(PagesInList.self) == .kept)
        #expect(reading.answers == ["order": "newest-first", "pages": "kept"])
    }
}
