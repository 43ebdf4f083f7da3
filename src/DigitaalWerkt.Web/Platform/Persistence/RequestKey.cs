using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>
/// Names what a form asks, so that a form that is sent twice is done once. It is made of the key in the form, of whose form it is, and of
/// what was filled in: the same again gets the first answer, something else under the same key is refused, and the key of somebody else is
/// as good as unknown.
/// </summary>
/// <remarks>
/// The key of the form is the key of the hash, and is kept nowhere. So neither value can be guessed back from what was filled in.
/// </remarks>
/// <param name="Id">Of the form, whose it is, and what it is about.</param>
/// <param name="Content">Of everything that was filled in.</param>
public readonly record struct RequestKey(Guid Id, Guid Content)
{
    /// <summary>The key of what a form asks.</summary>
    /// <param name="form">The key in the form. An empty one, which everybody can have, names nothing.</param>
    /// <param name="owner">Whose form it is: the id of a staff member, of a device, of a booking of which somebody has the link.</param>
    /// <param name="about">
    /// Whom or what it is for, when somebody may go back to the form and fill it in for the next one; empty when the form is for one thing.
    /// </param>
    /// <param name="content">What was filled in, as far as it decides what is done.</param>
    public static RequestKey Of(Guid form, Guid owner, string about, params IEnumerable<object?> content)
    {
        if (form == Guid.Empty)
        {
            return New();
        }
        var id = Hash(form, [owner, about]);
        return new(id, Hash(form, [id, .. content]));
    }

    /// <summary>The key of a request that came from no form.</summary>
    public static RequestKey New() => new(Guid.NewGuid(), Guid.Empty);

    static Guid Hash(Guid form, IEnumerable<object?> parts)
    {
        using var text = new MemoryStream();
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(Convert.ToString(part, CultureInfo.InvariantCulture) ?? "");
            var length = new byte[sizeof(int)];
            // With its length before it, no part can run over into the next. Nothing is something else than an empty text.
            BinaryPrimitives.WriteInt32BigEndian(length, part is null ? -1 : bytes.Length);
            text.Write([.. length, .. bytes]);
        }
        return new(HMACSHA256.HashData(form.ToByteArray(), text.ToArray()).AsSpan(0, 16));
    }
}
