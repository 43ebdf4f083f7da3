using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Platform.Messaging;

sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.Key).HasMaxLength(OutboxMessage.KeyLength);
        message.Property(m => m.Kind).HasMaxLength(OutboxMessage.KindLength);
        message.Property(m => m.Problem).HasMaxLength(OutboxMessage.ProblemLength);
        message.Property(m => m.Channel).HasConversion<string>().HasMaxLength(10);
        message.Property(m => m.State).HasConversion<string>().HasMaxLength(10);
        message.Property(m => m.Answer).HasConversion<string>().HasMaxLength(10);
        message.HasIndex(m => m.Key).IsUnique().HasDatabaseName(OutboxMessage.KeyUnique);
        message.HasIndex(m => m.DueAt).HasFilter("state = 'Waiting'");
        message.HasIndex(m => new { m.Subject, m.Kind });
        // For the ceilings of a day.
        message.HasIndex(m => m.SendingAt);
    }
}
