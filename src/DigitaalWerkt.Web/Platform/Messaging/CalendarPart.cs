namespace DigitaalWerkt.Web.Platform.Messaging;

/// <param name="Method">The iTIP method, for example <c>REQUEST</c> or <c>CANCEL</c> (RFC 5546).</param>
/// <param name="Content">The whole file (RFC 5545), with CRLF.</param>
public sealed record CalendarPart(string Method, string Content);
