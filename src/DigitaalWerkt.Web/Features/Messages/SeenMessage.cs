using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Messages;

/// <summary>A message, and what the staff member who reads of it may know.</summary>
/// <param name="Name">
/// The staff member whom it is for, or the first name of the person; of a client of another organisation, the name of that organisation.
/// </param>
/// <param name="IsNamed">False: say nothing by which the reader learns who the person is, such as a code.</param>
public sealed record SeenMessage(OutboxMessage Message, string Name, bool IsNamed);
