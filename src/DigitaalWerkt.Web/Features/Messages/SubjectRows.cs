namespace DigitaalWerkt.Web.Features.Messages;

/// <summary>For a subject that reads its own rows once, however many messages are about the same one.</summary>
public static class SubjectRows
{
    /// <summary>The rows that these messages are about.</summary>
    public static IReadOnlyList<Guid> Subjects(this IEnumerable<SeenMessage> messages) => [.. messages.Select(seen => seen.Message.Subject).Distinct()];

    /// <summary>The topic of each message of which the row was found.</summary>
    /// <param name="topics">By the id of the row.</param>
    public static IReadOnlyDictionary<Guid, MessageTopic> BySubject(this IEnumerable<SeenMessage> messages, IReadOnlyDictionary<Guid, MessageTopic> topics) =>
        messages.Where(seen => topics.ContainsKey(seen.Message.Subject)).ToDictionary(seen => seen.Message.Id, seen => topics[seen.Message.Subject]);
}
