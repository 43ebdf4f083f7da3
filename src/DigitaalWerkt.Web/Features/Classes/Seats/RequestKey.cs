using System.Security.Cryptography;
using System.Text;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>
/// The key of a request, made of the key of its form and of whom it is for. The same form sent twice is one booking; a form that
/// somebody went back to, and filled in for a friend, is another.
/// </summary>
public static class RequestKey
{
    /// <param name="form">Of the form; unguessable, so that nobody finds the answer to another's form.</param>
    public static Guid Of(Guid form, Guid sessionId, string personKey) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{form:N}\n{sessionId:N}\n{personKey}")).AsSpan(0, 16));
}
