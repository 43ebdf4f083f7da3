using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>How often something was tried from one address since its window began. Gone when the window is over.</summary>
public sealed class ThrottleCount
{
    /// <summary>What is counted and for which address, as a keyed hash: the address itself is nowhere.</summary>
    public required byte[] Key { get; init; }

    /// <summary>How often, in the period that ends at <see cref="Until"/>.</summary>
    public int Count { get; private set; }

    /// <summary>When the period ends, in UTC.</summary>
    public DateTimeOffset Until { get; private set; }

    internal sealed class Configuration : IEntityTypeConfiguration<ThrottleCount>
    {
        public void Configure(EntityTypeBuilder<ThrottleCount> count)
        {
            count.HasKey(c => c.Key);
            count.HasIndex(c => c.Until);
        }
    }
}
