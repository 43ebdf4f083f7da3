using System.Text;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>How the database knows a number that was read out.</summary>
public sealed class NumberHash(KeyedHash hash)
{
    public byte[] Of(ReadOutNumber number) => hash.Of("number of a client", Encoding.UTF8.GetBytes(number.Digits));
}
