namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>
/// A kind of message of which one act sends many, such as a newsletter. It goes beside the ceiling of a day, so that it doesn't use up what
/// others need, and its feature keeps count of it: a list of single messages would show nothing else. A feature registers each of its own.
/// </summary>
/// <param name="Name">As <see cref="IMessageKind.Name"/>.</param>
public sealed record BulkKind(string Name);
