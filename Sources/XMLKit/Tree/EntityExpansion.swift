/// Keeps count of the entities that are being expanded: what they are, how deep, and how much they have made.
struct EntityExpansion {
    struct Entity {
        let text: [UInt8]
        let tokens: XMLTokens
    }

    enum Failure: Error {
        case limit(XMLLimit)
        case problem(XMLProblem.Kind)
    }

    private var path: [String] = []
    private var expanded = 0
    private var cache: [String: Entity] = [:]

    /// The entity behind a name, which is then being expanded until `leave`.
    mutating func enter(_ name: String, scope: EntityScope, policy: XMLPolicy) -> Result<Entity, Failure> {
        if path.contains(name) { return .failure(.problem(.entityLoop(name: name))) }
        if path.count >= policy.entityDepth { return .failure(.limit(.entityDepth(policy.entityDepth))) }
        let entity: Entity
        if let known = cache[name] {
            entity = known
        } else {
            guard let found = scope.entity(name) else { return .failure(.problem(.undeclaredEntity(name: name))) }
            if found.isExternal { return .failure(.problem(.externalEntity(name: name))) }
            entity = Entity(text: found.text, tokens: XMLTokens(found.text))
            cache[name] = entity
        }
        // Each reference costs something even where its entity is empty.
        expanded += entity.text.count + 16
        if expanded > policy.expansion { return .failure(.limit(.expansion(policy.expansion))) }
        path.append(name)
        return .success(entity)
    }

    mutating func leave() { path.removeLast() }
}
