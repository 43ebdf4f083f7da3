using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Messages;

/// <summary>Ties a message to the person it is about. The outbox itself lies in Platform, which knows no people.</summary>
sealed class MessageOfPersonConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    // A message that was sent still counts against the ceilings of its day, also when the person is erased.
    public void Configure(EntityTypeBuilder<OutboxMessage> message) =>
        message.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.SetNull);
}
